"""The root of trust as a text to be signed: the first one, and the next ones with other keys or a later end."""

from collections.abc import Collection, Mapping, Sequence
from copy import deepcopy
from datetime import datetime

from securesystemslib.signer import Key
from tuf.api.metadata import Root

from kiosk.errors import PublishingError
from sync.server.publishing.holders import name_of
from sync.server.publishing.online_keys import ONLINE_ROLES, OnlineKeys
from sync.server.publishing.terms import LASTS

FEWEST_HOLDERS = 2
"""Who must sign a root: never one person alone."""


def first_root(holders: Sequence[Key], threshold: int, keys: OnlineKeys, moment: datetime) -> Root:
    """Return the first root, with new keys for the publisher. Raises PublishingError ceremony-invalid."""
    root = Root(expires=moment + LASTS[Root.type], consistent_snapshot=True)
    _add_holders(root, holders)
    root.roles[Root.type].threshold = threshold
    _check_threshold(root)
    for role in ONLINE_ROLES:
        root.add_key(keys.create(), role)
    return root


def next_root(
    root: Root,
    keys: OnlineKeys,
    moment: datetime,
    *,
    roles: Collection[str] = (),
    revoked: Collection[str] = (),
    holders: Sequence[Key] = (),
) -> Root:
    """Return the root that is to follow, with a later end.

    roles: of the publisher, which get a new key. revoked: holders' names or beginnings of ids that lose their right;
    a role of the publisher whose key is revoked gets a new one. holders: who become holders.
    Raises PublishingError key-unknown, ceremony-invalid.
    """
    after = deepcopy(root)
    after.version += 1
    after.expires = moment + LASTS[Root.type]
    gone = {key_id for named in revoked for key_id in _found(root, named)}
    for role in ONLINE_ROLES:
        if role in roles or gone & set(after.roles[role].keyids):
            for key_id in list(after.roles[role].keyids):
                after.revoke_key(key_id, role)
            after.add_key(keys.create(), role)
    for key_id in gone & set(after.roles[Root.type].keyids):
        after.revoke_key(key_id, Root.type)
    _add_holders(after, holders)
    _check_threshold(after)
    return after


def key_names(root: Root) -> Mapping[str, list[str]]:
    """Return the names of the keys of each role."""
    return {role: [name_of(root.get_key(key_id)) for key_id in each.keyids] for role, each in root.roles.items()}


def _add_holders(root: Root, holders: Sequence[Key]) -> None:
    taken = set(key_names(root)[Root.type])
    for holder in holders:
        if name_of(holder) in taken or holder.keyid in root.keys:
            message = f"There are two keys of {name_of(holder)}. Each holder has one name and one key."
            raise PublishingError(message, code="ceremony-invalid")
        taken.add(name_of(holder))
        root.add_key(holder, Root.type)


def _check_threshold(root: Root) -> None:
    role = root.roles[Root.type]
    if not FEWEST_HOLDERS <= role.threshold <= len(role.keyids):
        message = (
            f"{role.threshold} of {len(role.keyids)} holders cannot be: at least two must sign, and so many there must "
            "be. Name more holders' keys."
        )
        raise PublishingError(message, code="ceremony-invalid")


def _found(root: Root, named: str) -> list[str]:
    """Return the ids of the keys of this name or beginning of an id. Raises PublishingError key-unknown."""
    found = [key_id for key_id, key in root.keys.items() if named == name_of(key) or key_id.startswith(named)]
    if len(found) != 1:
        message = f"{named!r} names {len(found)} keys of the root. `madang server keys status` lists them."
        raise PublishingError(message, code="key-unknown")
    return found
