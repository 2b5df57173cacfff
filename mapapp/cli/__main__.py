"""``python -m mapapp.cli``: the command line without an installed script."""

from mapapp.cli import main

if __name__ == "__main__":
    main()
