"""What a user can do with layers, as one small function each: menu, keys and mouse call these."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QCoreApplication

from mapapp.desktop.layers.names import (
    group_words,
    layer_name,
    own_name,
    percent_of,
    spoken,
    visible_step,
)
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.appearance import (
    DEFAULT_APPEARANCE,
    Appearance,
    Layer,
    LayerGroup,
    LegendEdit,
    PointLook,
)
from mapapp.scenario.site_files import without_file

translate = QCoreApplication.translate

# What data is drawn on: without it a single layer would float in the void.
GROUND = frozenset({"borders", "sea"})
# These keep their place: labels on top, the sea at the bottom.
FIXED = frozenset({"labels", "sea"})
FIXED_GROUPS = frozenset({"labels", "map"})

_drags = count(1)


def new_drag() -> int:
    """Return a number for the steps of one drag in this dock."""
    return next(_drags)


def members(appearance: Appearance, group: LayerGroup) -> tuple[Layer, ...]:
    """Return the layers of a group, from the top down."""
    return tuple(layer for layer in appearance.layers if layer.group == group)


# --- seen or not ---------------------------------------------------------------------------------


def toggle(workspace: Workspace, layer_id: str) -> None:
    """Show a hidden layer, hide one that is shown."""
    layer = workspace.appearance.layer(layer_id)
    visible = not layer.visible
    workspace.dress(
        workspace.appearance.with_visible([layer_id], visible=visible),
        visible_step([layer], visible=visible),
    )


def toggle_group(workspace: Workspace, group: LayerGroup) -> None:
    """Hide a group of which all layers are shown; else show them all."""
    layers = members(workspace.appearance, group)
    visible = not all(layer.visible for layer in layers)
    workspace.dress(
        workspace.appearance.with_visible([layer.id for layer in layers], visible=visible),
        visible_step(layers, visible=visible, group=group),
    )


def show_only(workspace: Workspace, layer_id: str) -> None:
    """Show one layer on the bare map, and nothing else."""
    appearance = workspace.appearance
    shown = {layer_id} | {layer.id for layer in appearance.layers if layer.kind in GROUND}
    layers = tuple(replace(layer, visible=layer.id in shown) for layer in appearance.layers)
    words = translate("layers", "Show only {what}").format(what=spoken(appearance.layer(layer_id)))
    workspace.dress(replace(appearance, layers=layers), words)


def set_opacity(workspace: Workspace, layer_id: str, opacity: float, *, drag: int = 0) -> None:
    """Draw a layer more or less strongly (0..1); one drag is one step."""

    def words(before: Appearance, after: Appearance) -> str:
        return translate("layers", "Opacity of {what}: {before} → {after}").format(
            what=spoken(after.layer(layer_id)),
            before=percent_of(before.layer(layer_id).opacity),
            after=percent_of(after.layer(layer_id).opacity),
        )

    changed = replace(workspace.appearance.layer(layer_id), opacity=opacity)
    workspace.dress(workspace.appearance.with_layer(changed), words, drag=drag)


# --- names and order -----------------------------------------------------------------------------


def rename(workspace: Workspace, layer_id: str, name: str) -> None:
    """Call a layer something else; nothing, or its own name, gives it its own back."""
    layer = workspace.appearance.layer(layer_id)
    name = name.strip()
    changed = replace(layer, name="" if name == own_name(layer) else name)
    look = workspace.appearance.with_layer(changed)
    look = replace(look, legend=_renamed_in_legend(look.legend, layer, changed))
    words = translate("layers", "Rename {before} to {after}").format(
        before=spoken(layer), after=layer_name(changed)
    )
    workspace.dress(look, words)


def _renamed_in_legend(edit: LegendEdit, before: Layer, after: Layer) -> LegendEdit:
    """Return an edit in which a layer's block or row goes by its new name.

    Words that the user wrote there stay. Trade flows keep their title: it names the unit.
    """
    titled = {"share": "share", "controls": "controls", "pact": "pact"}
    key = before.id if before.kind == "sites" else titled.get(before.kind)
    if key is None:
        return edit
    # The title of shares names their unit.
    unit = ", %" if before.kind == "share" else ""
    words = edit.labels if before.kind == "sites" else edit.titles
    written = dict(words).get(key, "")
    if written and written != f"{before.name}{unit}":
        return edit
    kept = tuple(one for one in words if one[0] != key)
    if after.name:
        kept = (*kept, (key, f"{after.name}{unit}"))
    return replace(edit, labels=kept) if before.kind == "sites" else replace(edit, titles=kept)


def may_move(layer: Layer) -> bool:
    """Return whether a layer has no place of its own."""
    return layer.kind not in FIXED


def place(workspace: Workspace, layer_id: str, *, row: int) -> None:
    """Put a layer before the one that is now the ``row``-th of its group; at the end, after all."""
    appearance = workspace.appearance
    layer = appearance.layer(layer_id)
    group = members(appearance, layer.group)
    if row < len(group):
        above = group[row].id
        if above == layer_id:
            return
        moved = appearance.moved(layer_id, above=above)
    else:
        moved = _put_below(appearance, layer_id, group[-1].id)
    _move(workspace, moved, layer_id, translate("layers", "Move {what}"))


def move_by_one(workspace: Workspace, layer_id: str, *, down: bool) -> None:
    """Change places with the neighbour in the group; nothing happens at its end."""
    group = [layer.id for layer in members(workspace.appearance, _group_of(workspace, layer_id))]
    at = group.index(layer_id)
    if down and at + 1 < len(group):
        moved = _put_below(workspace.appearance, layer_id, group[at + 1])
        _move(workspace, moved, layer_id, translate("layers", "Move {what} down"))
    elif not down and at > 0:
        moved = workspace.appearance.moved(layer_id, above=group[at - 1])
        _move(workspace, moved, layer_id, translate("layers", "Move {what} up"))


def movable_groups(appearance: Appearance) -> tuple[LayerGroup, ...]:
    """Return the groups that have no place of their own, from the top down."""
    return tuple(group for group in appearance.groups if group not in FIXED_GROUPS)


def move_group(workspace: Workspace, group: LayerGroup, *, down: bool) -> None:
    """Draw a group as a whole over or under its neighbour; nothing happens at the ends."""
    appearance = workspace.appearance
    groups = movable_groups(appearance)
    if group not in groups:
        return
    at = groups.index(group)
    if down and at + 1 < len(groups):
        moved = appearance.group_moved(groups[at + 1], above=group)
        words = translate("layers", "Move {what} down")
    elif not down and at > 0:
        moved = appearance.group_moved(group, above=groups[at - 1])
        words = translate("layers", "Move {what} up")
    else:
        return
    workspace.dress(moved, words.format(what=group_words(group)))


def place_group(workspace: Workspace, group: LayerGroup, *, row: int) -> None:
    """Put a group before the one that is now the ``row``-th movable one; at the end, after all."""
    appearance = workspace.appearance
    groups = movable_groups(appearance)
    above = groups[row] if row < len(groups) else "map"
    if group not in groups or above == group:
        return
    moved = appearance.group_moved(group, above=above)
    if moved != appearance:
        words = translate("layers", "Move {what}")
        workspace.dress(moved, words.format(what=group_words(group)))


def to_top(workspace: Workspace, layer_id: str) -> None:
    """Draw a layer over all others of its group."""
    group = members(workspace.appearance, _group_of(workspace, layer_id))
    top = next((one.id for one in group if one.id != layer_id), None)
    moved = workspace.appearance.moved(layer_id, above=top)
    _move(workspace, moved, layer_id, translate("layers", "Move {what} to the top"))


def to_bottom(workspace: Workspace, layer_id: str) -> None:
    """Draw a layer under all others of its group; the sea stays below it."""
    moved = workspace.appearance.moved(layer_id, above=None)
    _move(workspace, moved, layer_id, translate("layers", "Move {what} to the bottom"))


def _group_of(workspace: Workspace, layer_id: str) -> LayerGroup:
    return workspace.appearance.layer(layer_id).group


def _put_below(appearance: Appearance, layer_id: str, other: str) -> Appearance:
    """Return the look with a layer right below another one, whatever group comes next."""
    rest = [layer.id for layer in appearance.layers if layer.id != layer_id]
    if other == layer_id:
        return appearance
    below = rest[rest.index(other) + 1 :]
    return appearance.moved(layer_id, above=below[0] if below else None)


def _move(workspace: Workspace, moved: Appearance, layer_id: str, words: str) -> None:
    layer = workspace.appearance.layer(layer_id)
    if may_move(layer):
        workspace.dress(moved, words.format(what=spoken(layer)))


def neighbours(appearance: Appearance, layer_id: str) -> tuple[Layer | None, Layer | None]:
    """Return what a layer is drawn right under, and what right over."""
    layers = appearance.layers
    at = next(n for n, layer in enumerate(layers) if layer.id == layer_id)
    return (
        layers[at - 1] if at > 0 else None,
        layers[at + 1] if at + 1 < len(layers) else None,
    )


# --- away, and all as it was ---------------------------------------------------------------------


def remove(workspace: Workspace, layer_id: str) -> None:
    """Take a file of the user's off the map; other layers stay."""
    layer = workspace.appearance.layer(layer_id)
    if layer.kind == "user":
        words = translate("layers", "Remove {what}").format(what=spoken(layer))
        files = without_file(workspace.files, layer_id)
        workspace.take_files(files, workspace.appearance.without_layer(layer_id), words)


def reset_look(workspace: Workspace) -> None:
    """Show the map as it is first seen; the user's files stay on it."""
    fresh = DEFAULT_APPEARANCE
    for layer in reversed(members(workspace.appearance, "user")):
        fresh = fresh.with_layer(replace(layer, visible=True, opacity=1.0, look=PointLook()))
    workspace.dress(fresh, translate("layers", "Reset the map's look"))


# --- style ---------------------------------------------------------------------------------------


def restyle(
    workspace: Workspace,
    change: Callable[[Appearance], Appearance],
    words: str,
    *,
    drag: int = 0,
) -> None:
    """Change anything else of the look, under a text for the Edit menu."""
    workspace.dress(change(workspace.appearance), words, drag=drag)


def toggled(chosen: Iterable[str], key: str, every: Iterable[str]) -> tuple[str, ...]:
    """Return a choice with one key more or less, where none chosen stands for all.

    The last one cannot go: a choice of nothing would show all again.
    """
    every = tuple(every)
    now = set(chosen) & set(every) or set(every)
    now ^= {key}
    if not now:
        return (key,)
    return () if now == set(every) else tuple(one for one in every if one in now)
