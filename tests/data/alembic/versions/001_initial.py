# SPDX-License-Identifier: GPL-3.0-or-later
"""Initial relational schema, written down for the tests independently of the program's own declaration."""
import sqlalchemy as sa
from alembic import op

revision = "001"
down_revision = None


def text(name, nullable=False):
    return sa.Column(name, sa.String(), nullable=nullable)


def number(name, nullable=False):
    return sa.Column(name, sa.Integer(), nullable=nullable)


def switch(name):
    return sa.Column(name, sa.Boolean(), nullable=False)


def json(name):
    return sa.Column(name, sa.JSON(), nullable=False)


def upgrade():
    op.create_table(
        "system_settings",
        number("id"),
        text("system_repo_url"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "users",
        number("id"),
        text("username"),
        text("password"),
        text("email"),
        text("api_key"),
        text("theme_preference"),
        text("app_repo_url"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_users_api_key", "users", ["api_key"], unique=False)
    op.create_index("ix_users_username", "users", ["username"], unique=True)
    op.create_table(
        "devices",
        text("id"),
        text("name"),
        text("type"),
        text("api_key"),
        text("img_url"),
        text("ws_url"),
        text("notes"),
        number("brightness"),
        text("custom_brightness_scale"),
        number("night_brightness"),
        number("dim_brightness", nullable=True),
        switch("night_mode_enabled"),
        text("night_mode_app"),
        text("night_start", nullable=True),
        text("night_end", nullable=True),
        text("dim_time", nullable=True),
        number("default_interval"),
        text("timezone", nullable=True),
        number("last_app_index"),
        text("pinned_app", nullable=True),
        switch("interstitial_enabled"),
        text("interstitial_app", nullable=True),
        sa.Column("last_seen", sa.DateTime(), nullable=True),
        json("info"),
        number("user_id"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_devices_user_id", "devices", ["user_id"], unique=False)
    op.create_table(
        "locations",
        number("id"),
        text("locality"),
        text("description"),
        text("place_id"),
        text("timezone", nullable=True),
        sa.Column("lat", sa.Float(), nullable=False),
        sa.Column("lng", sa.Float(), nullable=False),
        text("device_id"),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "apps",
        number("id"),
        text("iname"),
        text("name"),
        number("uinterval"),
        number("display_time"),
        text("notes"),
        switch("enabled"),
        switch("pushed"),
        number("order"),
        number("last_render"),
        number("last_render_duration"),
        text("path", nullable=True),
        text("start_time", nullable=True),
        text("end_time", nullable=True),
        json("days"),
        switch("use_custom_recurrence"),
        text("recurrence_type"),
        number("recurrence_interval"),
        sa.Column("recurrence_start_date", sa.Date(), nullable=True),
        sa.Column("recurrence_end_date", sa.Date(), nullable=True),
        json("config"),
        switch("empty_last_render"),
        json("render_messages"),
        switch("autopin"),
        text("device_id"),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_apps_device_id", "apps", ["device_id"], unique=False)
    op.create_index("ix_apps_iname", "apps", ["iname"], unique=False)
    op.create_table(
        "recurrence_patterns",
        number("id"),
        number("day_of_month", nullable=True),
        text("day_of_week", nullable=True),
        json("weekdays"),
        number("app_id"),
        sa.ForeignKeyConstraint(["app_id"], ["apps.id"]),
        sa.PrimaryKeyConstraint("id"),
    )


def downgrade():
    for table in ("recurrence_patterns", "apps", "locations", "devices", "users", "system_settings"):
        op.drop_table(table)
