"""The catalog and the Picture as tables: sort, filter, choose columns, copy, export, select."""
