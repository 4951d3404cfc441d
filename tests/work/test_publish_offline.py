"""The offline copy's pages and index, and the archive."""

import json
import zipfile

import pytest

from crosscheck.work.publish.offline import NAME, as_file, named, write_offline_copy


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("../", "../index.html"),
        ("..", "../index.html"),
        (".", "./index.html"),
        ("execution/loops/", "execution/loops/index.html"),
        ("data/claims.json", "data/claims.json"),
        ("https://docs.jax.dev/", "https://docs.jax.dev/"),
        ("mailto:a@b.c", "mailto:a@b.c"),
        ("", ""),
    ],
)
def test_a_link_names_the_file_that_a_server_would_send(path, file):
    assert named(path) == file


def test_a_page_keeps_its_anchors_and_gets_what_stands_in_for_a_worker():
    page = as_file(
        '<meta http-equiv="Content-Security-Policy" content="x">\n<a href="../a/#b">'
        '<a href="#c"><script src="../assets/javascripts/bundle.1.min.js"></script>'
    )
    assert page == (
        '<a href="../a/index.html#b"><a href="#c">'
        '<script src="../assets/vendor/iframe-worker.js"></script>'
        '<script src="../assets/javascripts/bundle.1.min.js"></script>'
    )


def test_the_archive_is_the_same_for_the_same_site(tmp_path):
    (tmp_path / "search").mkdir()
    (tmp_path / "index.html").write_text('<a href="a/">')
    (tmp_path / "404.html").write_text("")
    index = {"config": {}, "docs": [{"location": ""}, {"location": "a/#b"}]}
    (tmp_path / "search/search_index.json").write_text(json.dumps(index))
    first = write_offline_copy(tmp_path).read_bytes()
    assert write_offline_copy(tmp_path).read_bytes() == first
    with zipfile.ZipFile(tmp_path / f"{NAME}.zip") as archive:
        assert sorted(archive.namelist()) == [
            f"{NAME}/index.html",
            f"{NAME}/search/search_index.js",
        ]
        script = archive.read(f"{NAME}/search/search_index.js").decode()
    docs = json.loads(script.removeprefix("var __index = "))["docs"]
    assert [each["location"] for each in docs] == ["index.html", "a/index.html#b"]
