# SPDX-License-Identifier: GPL-3.0-or-later
"""The alembic commands of the tests: run.py upgrade URL | downgrade URL REVISION | current URL | sql DIALECT."""
import pathlib
import sys

from alembic import command
from alembic.config import Config

what, where = sys.argv[1:3]
config = Config()
config.set_main_option("script_location", str(pathlib.Path(__file__).parent))
config.set_main_option("sqlalchemy.url", where)
if what == "current":
    command.current(config)
elif what == "downgrade":
    command.downgrade(config, sys.argv[3])
else:
    command.upgrade(config, "head", sql=what == "sql")
