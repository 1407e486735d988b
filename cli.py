"""`python cli.py search roc_auc`: kb from a checkout, with nothing installed but its dependencies."""

from kb.cli import main

if __name__ == "__main__":
    main()
