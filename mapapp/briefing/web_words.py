"""The frame of an exported web page: its markup, style and script."""

from html import escape
from typing import Final

from mapapp.briefing.web_data import Side

PAGE: Final = """<!DOCTYPE html>
<html lang="@LANGUAGE@" data-boundaries="@BOUNDARIES@">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="@POLICY@">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="@DESCRIPTION@">
<meta name="generator" content="@GENERATOR@">
<meta name="dcterms.source" content="@SOURCE@">
<title>@TITLE@</title>
<!-- Leaflet:
@LICENCE@
-->
<style>@LEAFLET_STYLE@</style>
<style>@STYLE@</style>
<script>@LEAFLET@</script>
</head>
<body>
<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
<rect width="6" height="6" fill="#faf9f6"/><circle cx="1.5" cy="1.5" r=".9" fill="#8f8a80"/>
<circle cx="4.5" cy="4.5" r=".9" fill="#8f8a80"/></pattern></defs></svg>
<p class="marking">@MARKING@</p>
<header>@LOGO@<h1>@TITLE@</h1><p class="lead">@LEAD@</p></header>
<main>
<section class="map"><div class="bar"><b>@SUBJECT@</b>@BUTTONS@</div>
<div class="frame">@BODY@</div><div class="legend">@LEGEND@</div></section>
<aside><div class="figures">@FIGURES@</div><details open><summary>@ABOUT_WORD@</summary>
<dl>@ABOUT@</dl></details></aside>
</main>
<footer><span>@DAY@</span><span class="marking">@MARKING@</span><span>@GENERATOR@</span></footer>
<script>@SCRIPT@</script>
</body>
</html>
"""

STYLE: Final = """
*{box-sizing:border-box}
body{margin:0;padding:0 28px;font:14px/1.4 "Source Sans 3","Segoe UI",system-ui,sans-serif;
color:#1b1f24;background:#fff}
h1{font-size:26px;line-height:1.2;margin:4px 0}
.lead{color:#535b66;font-size:16px;margin:0 0 12px}
.logo{float:right;max-width:180px;max-height:64px;margin:4px 0 8px 24px}
.marking{text-align:center;font-weight:600;letter-spacing:.04em;margin:8px 0 0}
main{display:grid;grid-template-columns:minmax(0,1fr) 320px;gap:24px}
.bar{display:flex;gap:12px;align-items:center;margin-bottom:6px;flex-wrap:wrap}
.bar .sides{display:inline-flex;border:1px solid #868f9a;border-radius:4px;overflow:hidden}
.sides label{padding:3px 12px;cursor:pointer;border-left:1px solid #868f9a}
.sides label:first-child{border-left:0}
.sides input{position:absolute;opacity:0}
.sides label:has(input:checked){background:#1f5fbf;color:#fff}
.sides label:has(input:focus-visible){outline:2px solid #1b1f24;outline-offset:-3px}
.frame{height:min(62vh,640px);min-height:340px;border:1px solid #dde1e6}
.folium-map{width:100%;height:100%;background:#f6f9fb}
.leaflet-container{font:inherit}
.leaflet-control-layers{box-shadow:none;border:1px solid #bcc3cc}
.leaflet-tooltip{white-space:normal;width:max-content;max-width:260px;box-shadow:none;
border:1px solid #868f9a;color:#1b1f24}
.legend{display:flex;flex-wrap:wrap;gap:8px 32px;margin:10px 0}
.legend ul{list-style:none;display:flex;flex-wrap:wrap;gap:2px 14px;margin:2px 0 0;padding:0}
.legend li{display:flex;align-items:center;gap:6px;color:#535b66}
.legend i{width:20px;height:12px;border:1px solid #b9b3a8}
.legend i.dots{background:radial-gradient(#8f8a80 25%,#faf9f6 30%) 0 0/5px 5px}
.legend i.site{width:12px;border-radius:50%;border-color:#7a5200}
.legend i.hollow{background:#fff;border:2px solid #d55e00}
.figures{display:grid;grid-template-columns:1fr 1fr;gap:12px}
.figure{border-top:2px solid #1b1f24;padding-top:4px}
.figure b{display:block;font-size:19px;line-height:1.25;white-space:nowrap}
.figure.warning{background:#fff3da;border-color:#b07410;color:#6e4300;padding:4px 6px}
details{margin-top:16px;font-size:12.5px;color:#535b66}
summary{font-weight:600;color:#1b1f24;cursor:pointer}
dt{font-weight:600;color:#1b1f24;margin-top:6px}
dd{margin:0;overflow-wrap:anywhere}
footer{display:flex;justify-content:space-between;align-items:baseline;gap:16px;
border-top:1px solid #bcc3cc;margin:16px 0 12px;padding-top:6px;color:#535b66}
footer .marking{color:#1b1f24;margin:0}
@media(max-width:900px){main{grid-template-columns:1fr}}
@media print{.leaflet-control-container{display:none}}
"""

SCRIPT: Final = """
"use strict";
function mineralTip(feature, layer) {
  const box = document.createElement("div");
  const name = document.createElement("b");
  name.textContent = feature.properties.n;
  box.append(name);
  for (const line of feature.properties.l) {
    const row = document.createElement("div");
    row.textContent = line;
    box.append(row);
  }
  layer.bindTooltip(box, {sticky: true});
}
/*MADE*/
(function () {
  function show(side) {
    COUNTRIES.setStyle(feature => ({
      fillColor: feature.properties.f[side], fillOpacity: 1,
      color: "#b9b3a8", weight: 0.6
    }));
    for (const part of document.querySelectorAll(".classes")) {
      part.hidden = part.dataset.side !== String(side);
    }
  }
  COUNTRIES.eachLayer(layer => {
    layer.on("mouseover", () => layer.setStyle({weight: 1.8, color: "#1b1f24"}));
    layer.on("mouseout", () => layer.setStyle({weight: 0.6, color: "#b9b3a8"}));
  });
  COUNTRIES.bringToBack();
  for (const button of document.querySelectorAll(".sides input")) {
    button.addEventListener("change", () => show(Number(button.value)));
  }
  MAP.attributionControl.setPrefix(false);
  MAP.attributionControl.addAttribution(document.documentElement.dataset.boundaries + " Leaflet");
  MAP.fitBounds([[-56, -170], [80, 180]], {animate: false});
  show(0);
})();
"""


def side_buttons(sides: tuple[Side, ...]) -> str:
    """Return the switch between sides; empty where there is one only."""
    if len(sides) < 2:
        return ""
    buttons = "".join(
        f'<label><input type="radio" name="side" value="{n}"{" checked" if n == 0 else ""}>'
        f"{escape(side.name)}</label>"
        for n, side in enumerate(sides)
    )
    return f'<span class="sides" role="radiogroup">{buttons}</span>'
