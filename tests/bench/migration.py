#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving the schema of a SQLite file beside the sqlite3 shell and Alembic: migration.py TRONBYT_DESK [APPS] [ROUNDS].

Each is a process of its own on a fresh copy of the same file, by turns; of each the fastest round counts."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

desk = sys.argv[1]
apps = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
rebuild_alembic = str(pathlib.Path(__file__).with_name("alembic_rebuild.py"))

FILL = """
INSERT INTO users VALUES (1, 'u', '', '', '', '', '');
INSERT INTO devices (id, name, type, api_key, img_url, ws_url, notes, brightness, custom_brightness_scale,
  night_brightness, night_mode_enabled, night_mode_app, default_interval, last_app_index, interstitial_enabled, info,
  user_id)
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {devices})
  SELECT printf('%08x', i), 'Display ' || i, 'tidbyt_gen2', '', '', '', '', 100, '', 10, 0, '', 15, 0, 0, '{{}}', 1 FROM n;
INSERT INTO apps
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {apps})
  SELECT i, '' || (100 + i % 900), 'Clock ' || i, 10, 0, '', 1, 0, i % 1000, 0, 0, 'system-apps/apps/clock/clock.star',
  NULL, NULL, '["monday", "friday"]', 0, 'daily', 1, NULL, NULL, '{{"city": "Köln ' || i || '"}}', 0, '[]', 0,
  printf('%08x', 1 + i % {devices}) FROM n;
PRAGMA journal_mode = WAL;
PRAGMA wal_checkpoint(TRUNCATE);
"""

ALTERED = """
revision: altered
parent: "002"
message: A default, for which ALTER TABLE has no words
date: 2026-01-01
upgrade:
  - alter_column: {table: apps, column: notes, from: {default: null}, to: {default: "''"}}
"""
COPIED = """
revision: copied
parent: "002"
message: A check, which every row has to be copied for
date: 2026-01-01
upgrade:
  - create_check: {table: apps, name: kept, expression: '"order" >= 0'}
"""


def run(command, text=None):
    """Seconds and the most memory in MiB of one process."""
    os.sync()
    begin = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    process.stdin.write((text or "").encode())
    process.stdin.close()
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command} ended with {process.returncode}")
    return seconds, usage.ru_maxrss / 1024, output


def script(file, folder):
    command = [desk, "schema", "upgrade", "--sql", "--database", file, "--dir", folder]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def fresh(file, made):
    for old in pathlib.Path(file).parent.glob(pathlib.Path(file).name + "*"):
        old.unlink()
    shutil.copyfile(made, file)


def compare(title, made, folder, contenders):
    """Runs each contender on fresh copies; gives its fastest time."""
    file = os.path.join(folder, "run.sqlite")
    best = {}
    memory = {}
    for _ in range(rounds):
        for name, action in contenders:
            fresh(file, made)
            seconds, peak = action(file)
            best[name] = min(seconds, best.get(name, seconds))
            memory[name] = max(peak, memory.get(name, 0))
    print(title)
    for name, seconds in best.items():
        print(f"  {name:22} {seconds:8.2f} s  {memory[name]:6.0f} MiB")
    return best, memory


def upgrade(*options):
    def action(file):
        return run([desk, "schema", "upgrade", "--database", file, *options])[:2]
    return action


def shell(text):
    return lambda file: run(["sqlite3", "-bail", file], text)[:2]


def shell_with_copy(text):
    return lambda file: run(["sqlite3", "-bail", file], f".backup '{file}.copy'\n" + text)[:2]


def alembic(change):
    def action(file):
        _, memory, output = run(["/usr/bin/python3", rebuild_alembic, file, change])
        return float(output), memory
    return action


def main():
    failed = []

    def judge(name, ratio, most):
        print(f"  {name}: {ratio:.2f} (promised: at most {most})")
        if ratio > most:
            failed.append(name)

    with tempfile.TemporaryDirectory() as folder:
        none = os.path.join(folder, "none")
        made = os.path.join(folder, "made.sqlite")
        subprocess.run([desk, "schema", "upgrade", "001", "--database", made, "--dir", none], check=True,
                       capture_output=True)
        run(["sqlite3", "-bail", made], FILL.format(apps=apps, devices=max(1, apps // 100)))
        print(f"{apps} apps, {os.path.getsize(made) / 1e6:.0f} MB, fastest of {rounds}")

        text = script(made, none)
        best, _ = compare("001 to 002, the file copied first", made, folder,
                          [("schema upgrade", upgrade("--dir", none)), ("sqlite3 shell", shell_with_copy(text))])
        judge("beside the shell", best["schema upgrade"] / best["sqlite3 shell"], 1.2)

        subprocess.run([desk, "schema", "upgrade", "--no-backup", "--database", made, "--dir", none], check=True,
                       capture_output=True)
        for title, change, revision, most in (("another default for apps.notes", "default", ALTERED, 0.5),
                                              ("a check for apps, its rows copied", "check", COPIED, 1.2)):
            own = os.path.join(folder, change)
            os.mkdir(own)
            pathlib.Path(own, "own.yaml").write_text(revision, encoding="utf-8")
            text = script(made, own)
            best, memory = compare(title + ", no backup", made, folder,
                                   [("schema upgrade", upgrade("--no-backup", "--dir", own)),
                                    ("sqlite3 shell", shell(text)), ("Alembic, batch mode", alembic(change))])
            if change == "check":
                judge("beside the shell", best["schema upgrade"] / best["sqlite3 shell"], 1.2)
            judge("beside Alembic", best["schema upgrade"] / best["Alembic, batch mode"], most)
            judge("memory in MiB", memory["schema upgrade"], 100)
    return 1 if failed else 0


sys.exit(main())
