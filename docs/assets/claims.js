// Filters the list of claims. Without it the form stays hidden and the whole list can be read.
const form = document.getElementById("claims-filter");
const claims = [...document.querySelectorAll("li.claim")];
const names = { jax: "JAX", torch: "PyTorch" };

for (const select of form.querySelectorAll("select")) {
  const values = new Set(claims.flatMap((claim) =>
    select.name === "about" ? claim.dataset.about.split(" ") : [claim.dataset[select.name]]));
  for (const value of [...values].filter(Boolean)) {
    select.append(new Option(names[value] ?? value.replaceAll("-", " "), value));
  }
}

function filter() {
  const words = form.words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const claim of claims) {
    const { verdict, concept, about } = claim.dataset;
    const text = claim.textContent.toLowerCase();
    const shown = (!form.verdict.value || verdict === form.verdict.value) &&
      (!form.concept.value || concept === form.concept.value) &&
      (!form.about.value || about.split(" ").includes(form.about.value)) &&
      words.every((word) => text.includes(word));
    claim.hidden = !shown;
    count += shown;
  }
  form.count.value = `${count} of ${claims.length}`;
}

form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
filter();
