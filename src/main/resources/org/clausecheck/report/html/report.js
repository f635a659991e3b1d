(function () {
  "use strict";
  function all(selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); }

  all("article.sheet").forEach(function (sheet) {
    var bar = sheet.querySelector(".filters");
    if (!bar) { return; }
    var findings = all("article.finding", sheet);
    var selects = all("select[data-filter]", bar);
    var shown = bar.querySelector(".shown");
    var expand = bar.querySelector("[data-expand]");
    bar.hidden = false;

    function fits(finding) {
      return selects.every(function (select) {
        var values = (finding.getAttribute("data-" + select.getAttribute("data-filter")) || "").split(" ");
        return select.value === "" || values.indexOf(select.value) >= 0;
      });
    }
    function filter() {
      var count = 0;
      findings.forEach(function (finding) {
        finding.hidden = !fits(finding);
        count += finding.hidden ? 0 : 1;
      });
      all(".group", sheet).forEach(function (group) { group.hidden = all("article.finding:not([hidden])", group).length === 0; });
      var filtered = selects.some(function (select) { return select.value !== ""; });
      shown.textContent = filtered ? count + " of " + findings.length + " findings and open questions are shown." : "";
      if (filtered) { all(".missing > details", sheet).forEach(function (fold) { fold.open = true; }); }
    }
    selects.forEach(function (select) { select.addEventListener("change", filter); });
    expand.addEventListener("click", function () {
      var open = expand.getAttribute("aria-pressed") !== "true";
      all("details.why", sheet).forEach(function (why) { why.open = open; });
      expand.setAttribute("aria-pressed", String(open));
      expand.textContent = open ? "Close all reasons" : "Open all reasons";
    });
    expand.setAttribute("aria-pressed", "false");
  });

  function reveal() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    target.hidden = false;
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") { at.open = true; }
      if (at.classList.contains("group")) { at.hidden = false; }
    }
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", reveal);
  reveal();

  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = all("details:not([open])");
    opened.forEach(function (fold) { fold.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (fold) { fold.open = false; });
    opened = [];
  });
}());
