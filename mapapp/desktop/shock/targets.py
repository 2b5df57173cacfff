"""A field that opens a list of those whom a restriction hits."""

from mapapp.desktop.ticked_menu import TickedMenu


class TargetPicker(TickedMenu):
    """Says who is hit; opens a list to tick. Nobody ticked stands for everyone else."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Whom the restriction hits"),
            all_word=self.tr("Everyone else"),
            several=self.tr("{count} targets"),
            tip=self.tr("Whom the restriction hits: {ticked}"),
        )
        self.setAccessibleName(self.tr("Targets"))
