"""The models as the staff page sees them, on a real store."""

import pytest

from kiosk.errors import ModelError
from offline_models.shelf import ModelShelf
from tests.integration.offline_models.conftest import Shop


def test_a_whole_model_is_listed_verified_and_removed(shop: Shop) -> None:
    shelf = ModelShelf(shop.store)
    [toy] = shelf.models()
    assert (toy.id, toy.state) == ("toy", "missing")
    shop.bring()
    [toy] = shelf.models()
    assert toy.state == "installed"
    assert toy.disk_mb > 0
    assert shelf.verify("toy")
    shelf.remove("toy")
    assert [model.state for model in shelf.models()] == ["missing"]
    with pytest.raises(ModelError):
        shelf.verify("toy")


def test_a_damaged_model_is_put_aside(shop: Shop) -> None:
    folder = shop.bring()
    file = next(each for each in folder.rglob("*") if each.is_file())
    content = bytearray(file.read_bytes())
    content[0] ^= 1
    file.write_bytes(content)
    shelf = ModelShelf(shop.store)
    assert not shelf.verify("toy")
    assert [model.state for model in shelf.models()] == ["quarantined"]
    assert shop.store.path("toy") is None, "nothing uses it any more"
