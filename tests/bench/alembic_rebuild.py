# SPDX-License-Identifier: GPL-3.0-or-later
"""Alembic's batch mode changing the table apps: alembic_rebuild.py FILE default|check.

Prints the seconds that it took, without those of its start."""
import sys
import time

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

begin = time.monotonic()
with sa.create_engine("sqlite:///" + sys.argv[1]).begin() as connection:
    operations = Operations(MigrationContext.configure(connection))
    with operations.batch_alter_table("apps", recreate="always") as batch:
        if sys.argv[2] == "default":
            batch.alter_column("notes", existing_type=sa.String(), server_default="")
        else:
            batch.create_check_constraint("kept", sa.text('"order" >= 0'))
print(time.monotonic() - begin)
