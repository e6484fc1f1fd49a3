import { intervalOf } from "../domain/date-order";
import type { Figure, Name, Role } from "../domain/figure";
import { findDateProblems } from "./validate-dates";
import { findRepeats, problemsUnder, type CorpusProblem } from "./corpus-problem";
import { findSourceProblems, isFigure, type CorpusTables } from "./corpus-tables";

/**
 * What is wrong with the figures: references that lead nowhere, offices that end before they begin, a figure that no
 * spelling names on its own, and two figures with the same spelling that is not marked `weak`. Spellings are compared
 * without regard to case, composed form and spacing; a figure merged into another may share that one's.
 */
export function findFigureProblems(figures: readonly Figure[], tables: CorpusTables): CorpusProblem[] {
  return [
    ...figures.flatMap((figure, at) => problemsUnder(`/${at}`, findOwnProblems(figure, tables))),
    ...findSharedSpellings(figures),
  ];
}

function findOwnProblems(figure: Figure, tables: CorpusTables): CorpusProblem[] {
  const problems: CorpusProblem[] = [
    ...problemsUnder("/names", findNameProblems(figure.names)),
    ...figure.roles.flatMap((role, at) => problemsUnder(`/roles/${at}`, findRoleProblems(role, tables))),
  ];
  figure.affiliations.forEach((id, at) => {
    const path = `/affiliations/${at}`;
    if (!tables.organisations.has(id))
      problems.push({ path, reason: `"${id}" is no organisation of the corpus` });
    if (id === figure.id) problems.push({ path, reason: "a figure is not affiliated with itself" });
  });
  const into = figure.mergedInto;
  if (into !== undefined && (into === figure.id || !isFigure(into, tables))) {
    problems.push({ path: "/mergedInto", reason: `"${into}" is no other figure of the corpus` });
  }
  return problems;
}

function findNameProblems(names: readonly Name[]): CorpusProblem[] {
  const problems = findRepeats(
    names,
    (name) => name.text,
    (text) => `the spelling "${text}" stands twice`,
  );
  if (!names.some((name) => name.weak !== true)) {
    problems.push({ path: "", reason: "no spelling names the figure on its own" });
  }
  return problems;
}

function findRoleProblems(role: Role, tables: CorpusTables): CorpusProblem[] {
  const { organisation, from, to, asOf } = role;
  const problems = findSourceProblems(role.source, "/source", tables);
  if (organisation !== undefined && !tables.organisations.has(organisation)) {
    problems.push({ path: "/organisation", reason: `"${organisation}" is no organisation of the corpus` });
  }
  for (const [field, date] of Object.entries({ from, to, asOf })) {
    if (date) problems.push(...problemsUnder(`/${field}`, findDateProblems(date)));
  }
  const begin = from && intervalOf(from);
  const end = to && intervalOf(to);
  if (begin && end && begin.from > end.to)
    problems.push({ path: "/to", reason: "the office ends before it begins" });
  return problems;
}

function findSharedSpellings(figures: readonly Figure[]): CorpusProblem[] {
  const owners = new Map<string, Figure>();
  const problems: CorpusProblem[] = [];
  figures.forEach((figure, at) => {
    figure.names.forEach((name, nth) => {
      if (name.weak === true) return;
      const key = name.text.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();
      const owner = owners.get(key) ?? figure;
      owners.set(key, owner);
      if (owner.id === figure.id || owner.mergedInto === figure.id || figure.mergedInto === owner.id) return;
      problems.push({
        path: `/${at}/names/${nth}`,
        reason: `"${name.text}" names "${owner.id}" as well and is weak for neither`,
      });
    });
  });
  return problems;
}
