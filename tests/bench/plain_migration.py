#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The yardstick: a legacy file into tables with json and sqlite3.executemany: plain_migration.py FILE.

One transaction, no backup, no validation, no repairs; the documents' table is renamed at the end."""
import json
import sqlite3
import sys

SCHEMA = """
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
CREATE TABLE users (id INTEGER NOT NULL PRIMARY KEY, username VARCHAR NOT NULL, password VARCHAR NOT NULL,
  email VARCHAR NOT NULL, api_key VARCHAR NOT NULL, theme_preference VARCHAR NOT NULL, app_repo_url VARCHAR NOT NULL);
CREATE TABLE devices (id VARCHAR NOT NULL PRIMARY KEY, name VARCHAR NOT NULL, type VARCHAR NOT NULL,
  api_key VARCHAR NOT NULL, img_url VARCHAR NOT NULL, ws_url VARCHAR NOT NULL, notes VARCHAR NOT NULL,
  brightness INTEGER NOT NULL, custom_brightness_scale VARCHAR NOT NULL, night_brightness INTEGER NOT NULL,
  dim_brightness INTEGER, night_mode_enabled BOOLEAN NOT NULL, night_mode_app VARCHAR NOT NULL, night_start VARCHAR,
  night_end VARCHAR, dim_time VARCHAR, default_interval INTEGER NOT NULL, timezone VARCHAR,
  last_app_index INTEGER NOT NULL, pinned_app VARCHAR, interstitial_enabled BOOLEAN NOT NULL, interstitial_app VARCHAR,
  last_seen DATETIME, info JSON NOT NULL, user_id INTEGER NOT NULL REFERENCES users (id));
CREATE TABLE locations (id INTEGER NOT NULL PRIMARY KEY, locality VARCHAR NOT NULL, description VARCHAR NOT NULL,
  place_id VARCHAR NOT NULL, timezone VARCHAR, lat FLOAT NOT NULL, lng FLOAT NOT NULL,
  device_id VARCHAR NOT NULL REFERENCES devices (id));
CREATE TABLE apps (id INTEGER NOT NULL PRIMARY KEY, iname VARCHAR NOT NULL, name VARCHAR NOT NULL,
  uinterval INTEGER NOT NULL, display_time INTEGER NOT NULL, notes VARCHAR NOT NULL, enabled BOOLEAN NOT NULL,
  pushed BOOLEAN NOT NULL, "order" INTEGER NOT NULL, last_render INTEGER NOT NULL,
  last_render_duration INTEGER NOT NULL, path VARCHAR, start_time VARCHAR, end_time VARCHAR, days JSON NOT NULL,
  use_custom_recurrence BOOLEAN NOT NULL, recurrence_type VARCHAR NOT NULL, recurrence_interval INTEGER NOT NULL,
  recurrence_start_date DATE, recurrence_end_date DATE, config JSON NOT NULL, empty_last_render BOOLEAN NOT NULL,
  render_messages JSON NOT NULL, autopin BOOLEAN NOT NULL, device_id VARCHAR NOT NULL REFERENCES devices (id));
CREATE TABLE recurrence_patterns (id INTEGER NOT NULL PRIMARY KEY, day_of_month INTEGER, day_of_week VARCHAR,
  weekdays JSON NOT NULL, app_id INTEGER NOT NULL REFERENCES apps (id));
CREATE UNIQUE INDEX ix_users_username ON users (username);
CREATE INDEX ix_users_api_key ON users (api_key);
CREATE INDEX ix_devices_user_id ON devices (user_id);
CREATE INDEX ix_apps_iname ON apps (iname);
CREATE INDEX ix_apps_device_id ON apps (device_id);
"""


def dumps(value):
    return json.dumps(value, ensure_ascii=False)


class Writer:
    def __init__(self, database):
        self.database = database
        self.app_id = 0

    def insert(self, table, rows):
        if rows:
            places = ", ".join("?" * len(rows[0]))
            self.database.executemany(f"INSERT INTO {table} VALUES ({places})", rows)

    def user(self, key, data):
        self.insert("users", [(key, data["username"], data["password"], data["email"], data["api_key"],
                               data["theme_preference"], data["app_repo_url"])])
        for device_id, device in data["devices"].items():
            self.device(key, device_id, device)

    def device(self, user, key, d):
        self.insert("devices", [(
            key, d["name"], d["type"], d["api_key"], d["img_url"], d["ws_url"], d["notes"], d["brightness"],
            d["custom_brightness_scale"], d["night_brightness"], d["dim_brightness"], d["night_mode_enabled"],
            d["night_mode_app"], d["night_start"], d["night_end"], d["dim_time"], d["default_interval"],
            d["timezone"], d["last_app_index"], d["pinned_app"], d["interstitial_enabled"], d["interstitial_app"],
            d["last_seen"], dumps(d["info"]), user)])
        place = d.get("location")
        if place:
            self.insert("locations", [(None, place["locality"], place["description"], place["place_id"],
                                       place["timezone"], place["lat"], place["lng"], key)])
        apps = []
        patterns = []
        for iname, a in d["apps"].items():
            self.app_id += 1
            apps.append((self.app_id, iname, a["name"], a["uinterval"], a["display_time"], a["notes"], a["enabled"],
                         a["pushed"], a["order"], a["last_render"], int(a["last_render_duration"]), a["path"],
                         a["start_time"], a["end_time"], dumps(a["days"]), a["use_custom_recurrence"],
                         a["recurrence_type"], a["recurrence_interval"], a["recurrence_start_date"],
                         a["recurrence_end_date"], dumps(a["config"]), a["empty_last_render"],
                         dumps(a["render_messages"]), a["autopin"], key))
            pattern = a["recurrence_pattern"]
            if pattern:
                patterns.append((None, pattern["day_of_month"], pattern["day_of_week"], dumps(pattern["weekdays"]),
                                 self.app_id))
        self.insert("apps", apps)
        self.insert("recurrence_patterns", patterns)


def main():
    database = sqlite3.connect(sys.argv[1], isolation_level=None)
    database.execute("BEGIN IMMEDIATE")
    for statement in SCHEMA.split(";"):
        database.execute(statement)
    writer = Writer(database)
    for key, data in database.execute("SELECT id, data FROM json_data ORDER BY id"):
        writer.user(key, json.loads(data))
    database.execute("INSERT INTO alembic_version VALUES ('001')")
    database.execute("ALTER TABLE json_data RENAME TO json_data_backup")
    database.execute("COMMIT")
    database.close()


if __name__ == "__main__":
    main()
