"use strict";
// The filter lives in the address (#q=..&api=..), so that a view can be sent on; #f-... opens one finding.
const form = document.getElementById("filter");
const findings = [...document.querySelectorAll(".finding")];
const sections = [...document.querySelectorAll("section.api")];
const LEVELS = "breaking,potential,safe";

function wanted() {
  const data = new FormData(form);
  return {
    q: data.get("q").trim().toLowerCase(),
    api: data.get("api"),
    rule: data.get("rule"),
    levels: data.getAll("level"),
    source: data.get("source") === "yes",
  };
}

function apply() {
  const want = wanted();
  const words = want.q.split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const finding of findings) {
    const has = finding.dataset;
    const fits =
      (!want.api || has.api === want.api) &&
      (!want.rule || has.rule === want.rule) &&
      want.levels.includes(has.level) &&
      (!want.source || has.source === "yes") &&
      words.every((word) => has.text.includes(word));
    finding.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  for (const section of sections) {
    section.hidden = !section.querySelector(".finding:not([hidden])");
  }
  document.getElementById("none").hidden = shown > 0;
  document.getElementById("shown").textContent = `${shown} of ${findings.length} findings`;
}

function remember() {
  const want = wanted();
  const told = new URLSearchParams();
  for (const name of ["q", "api", "rule"]) {
    if (want[name]) told.set(name, want[name]);
  }
  if (want.levels.join() !== LEVELS) told.set("level", want.levels.join());
  if (want.source) told.set("source", "yes");
  history.replaceState(null, "", `#${told}`);
}

function restore() {
  const hash = decodeURIComponent(location.hash.slice(1));
  const target = hash.startsWith("f-") && document.getElementById(hash);
  if (target) {
    form.reset();
    for (const box of form.elements.level) box.checked = true;
    apply();
    target.open = true;
    target.scrollIntoView();
    target.querySelector("summary").focus();
    return;
  }
  if (hash.includes("=")) {
    const told = new URLSearchParams(location.hash.slice(1));
    for (const name of ["q", "api", "rule"]) form.elements[name].value = told.get(name) ?? "";
    const levels = (told.get("level") ?? LEVELS).split(",");
    for (const box of form.elements.level) box.checked = levels.includes(box.value);
    form.elements.source.checked = told.get("source") === "yes";
    document.getElementById("findings").scrollIntoView();
  }
  apply();
}

form.addEventListener("input", () => { apply(); remember(); });
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(() => {
  for (const box of form.elements.level) box.checked = true;
  apply();
  remember();
}));
addEventListener("hashchange", restore);
addEventListener("keydown", (event) => {
  const typing = /^(input|select|textarea)$/i.test(event.target.tagName);
  if (event.key === "/" && !typing) {
    event.preventDefault();
    form.elements.q.focus();
  } else if ((event.key === "j" || event.key === "k") && !typing && !event.ctrlKey && !event.metaKey) {
    const open = findings.filter((finding) => !finding.hidden);
    const at = open.indexOf(document.activeElement.closest(".finding"));
    const next = open[event.key === "j" ? at + 1 : Math.max(at - 1, 0)];
    if (next) next.querySelector("summary").focus();
  }
});
restore();
