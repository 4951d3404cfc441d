"""The workflows are safe, valid, and hold no logic of their own."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
FORMS = [path for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml") if path.stem != "config"]


def run(tool, *arguments):
    command = [Path(sys.executable).with_name(tool), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_zizmor_finds_nothing():
    assert len(WORKFLOWS) == 3
    run("zizmor", "--offline", "--quiet", ".github")


@pytest.mark.parametrize(
    ("schema", "paths"),
    [
        ("github-workflows", WORKFLOWS),
        ("github-issue-forms", FORMS),
        ("github-issue-config", [ROOT / ".github/ISSUE_TEMPLATE/config.yml"]),
        ("dependabot", [ROOT / ".github/dependabot.yml"]),
    ],
)
def test_every_file_keeps_to_its_schema(schema, paths):
    assert paths
    run("check-jsonschema", "--builtin-schema", f"vendor.{schema}", *paths)


def steps():
    for path in WORKFLOWS:
        for job in yaml.safe_load(path.read_text())["jobs"].values():
            yield from job["steps"]


def test_steps_only_call_the_makefile():
    makefile = (ROOT / "Makefile").read_text()
    for command in (step["run"] for step in steps() if "run" in step):
        if command == 'test "$RESULT" = success':  # the gate over a matrix has nothing to make
            continue
        make, target, *_ = command.split()
        assert make == "make", command
        assert f"\n{target}: " in makefile, command


def test_every_action_is_pinned_by_commit():
    for action in (step["uses"] for step in steps() if "uses" in step):
        _, _, commit = action.partition("@")
        assert len(commit) == 40, action


def test_the_gpu_job_never_runs_for_a_pull_request():
    triggers = yaml.safe_load((ROOT / ".github/workflows/timings.yml").read_text())[True]
    assert set(triggers) == {"schedule", "workflow_dispatch"}
