#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Migrating a legacy file beside a plain Python script: legacy.py TRONBYT_DESK [USERS] [APPS_A_USER] [ROUNDS].

Each is a process of its own on a fresh copy of the same file, by turns; of each the fastest round counts. Ours
includes the backup and the validation."""
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

desk = sys.argv[1]
users = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
apps_a_user = int(sys.argv[3]) if len(sys.argv) > 3 else 100
rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 3
plain = str(pathlib.Path(__file__).with_name("plain_migration.py"))
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WORDS = ["Clock", "Weather", "Zürich", "Transit", "Köln", "Tide", "Moon", "日本", "News", "Surf"]


def app(chance, order):
    package = chance.choice(["clock", "weather", "sunrise", "transit", "tides"])
    custom = chance.random() < 0.1
    return {
        "iname": str(100 + order), "name": f"{chance.choice(WORDS)} {order}", "uinterval": chance.choice([1, 5, 10, 60]),
        "display_time": chance.choice([0, 10, 30]), "notes": "", "enabled": chance.random() < 0.9, "pushed": False,
        "order": order, "last_render": 1_750_000_000 + order, "last_render_duration": chance.randint(0, 9),
        "path": f"system-apps/apps/{package}/{package}.star", "start_time": "08:00" if order % 3 == 0 else None,
        "end_time": "22:30" if order % 3 == 0 else None, "days": chance.sample(WEEKDAYS, order % 4),
        "use_custom_recurrence": custom, "recurrence_type": "weekly" if custom else "daily", "recurrence_interval": 1,
        "recurrence_pattern": {"day_of_month": None, "day_of_week": None,
                               "weekdays": chance.sample(WEEKDAYS, 2)} if custom else None,
        "recurrence_start_date": "2025-03-01" if custom else None, "recurrence_end_date": None,
        "config": {"city": chance.choice(WORDS), "color": "#ffcc00", "twelve_hour": "false",
                   "location": "{\"lat\": \"47.37\", \"lng\": \"8.54\"}"},
        "empty_last_render": False, "render_messages": [], "autopin": False}


def device(chance, key, number, apps):
    place = {"locality": f"{chance.choice(WORDS)} {number}", "description": "", "place_id": "ChIJ", "lat": 47.25,
             "lng": 8.5, "timezone": "Europe/Zurich"}
    return {
        "id": key, "name": f"Display {number}", "type": chance.choice(["tidbyt_gen1", "tidbyt_gen2", "tronbyt_s3"]),
        "api_key": f"key{number:08}", "img_url": f"http://localhost:8000/{key}/next", "ws_url": "", "notes": "",
        "brightness": chance.randint(6, 100), "custom_brightness_scale": "", "night_brightness": 10,
        "dim_brightness": None, "night_mode_enabled": number % 2 == 0, "night_mode_app": "", "night_start": "22:00",
        "night_end": "06:00", "dim_time": None, "default_interval": 15, "timezone": "Europe/Zurich",
        "last_app_index": 0, "pinned_app": None, "interstitial_enabled": False, "interstitial_app": None,
        "last_seen": None, "info": {"firmware_version": "1.2.3", "protocol_type": "WS"},
        "location": place if number % 3 else None, "apps": apps}


def write(path):
    chance = random.Random(1)
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE json_data (id INTEGER PRIMARY KEY AUTOINCREMENT, username TEXT NOT NULL UNIQUE, "
                     "data TEXT NOT NULL)")
    database.execute("CREATE TABLE meta (schema_version INTEGER NOT NULL)")
    database.execute("INSERT INTO meta VALUES (4)")
    number = 0
    for user in range(users):
        devices = {}
        for part in range(2):
            number += 1
            key = f"{number * 2654435761 % 2**32:08x}"
            apps = {}
            for order in range(part, apps_a_user, 2):
                one = app(chance, order)
                apps[one["iname"]] = one
            devices[key] = device(chance, key, number, apps)
        name = "admin" if user == 0 else f"user{user}"
        document = {"username": name, "password": f"scrypt:32768:8:1$salt{user}$" + "ab" * 64, "email": f"{name}@example.org",
                    "api_key": f"{user:032}", "theme_preference": "system", "system_repo_url": "", "app_repo_url": "",
                    "devices": devices}
        database.execute("INSERT INTO json_data (username, data) VALUES (?, ?)", (name, json.dumps(document)))
    database.commit()
    database.close()


def run(command):
    """Seconds and the most memory in MB of one process."""
    os.sync()
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    messages = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command} ended with {process.returncode}: {messages}")
    return seconds, usage.ru_maxrss * 1024 / 1e6


def main():
    best = {}
    memory = {}
    with tempfile.TemporaryDirectory(dir=os.environ.get("TRIAL_FOLDER")) as folder:
        made = os.path.join(folder, "made.sqlite")
        write(made)
        print(f"{users} users, {users * apps_a_user} apps, {os.path.getsize(made) / 1e6:.0f} MB, fastest of {rounds}")
        contenders = [("tronbyt-desk migrate", lambda file: [desk, "migrate", "--database", file]),
                      ("Python", lambda file: ["/usr/bin/python3", plain, file])]
        for _ in range(rounds):
            for name, command in contenders:
                inner = os.path.join(folder, "run")
                os.mkdir(inner)
                file = os.path.join(inner, "usersdb.sqlite")
                shutil.copyfile(made, file)
                seconds, peak = run(command(file))
                best[name] = min(seconds, best.get(name, seconds))
                memory[name] = max(peak, memory.get(name, 0))
                count = sqlite3.connect(file).execute("SELECT count(*) FROM apps").fetchone()[0]
                if count != users * apps_a_user:
                    sys.exit(f"{name} left {count} apps")
                shutil.rmtree(inner)
    for name, seconds in best.items():
        print(f"  {name:22} {seconds:8.2f} s  {memory[name]:6.0f} MB")
    ratio = best["tronbyt-desk migrate"] / best["Python"]
    print(f"  beside Python: {ratio:.2f} (promised: at most 0.5); memory: {memory['tronbyt-desk migrate']:.0f} MB "
          "(promised: at most 100)")
    return 1 if ratio > 0.5 or memory["tronbyt-desk migrate"] > 100 else 0


if __name__ == "__main__":
    sys.exit(main())
