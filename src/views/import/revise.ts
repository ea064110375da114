import { answerTo, type Destination, type Recipe } from '#intake/recipe.ts'
import type { Question } from '#intake/rule.ts'

/** A recipe with one question answered; null takes the answer back. */
export function withAnswer(recipe: Recipe, question: Question, choice: string | null): Recipe {
  const { rule, header } = question
  if (rule === 'extract') return { ...recipe, extract: choice as Recipe['extract'] }
  if (rule === 'sheet') return { ...recipe, sheet: choice }
  if (rule === 'region_ambiguous' || rule === 'region_conflict') {
    const others = recipe.regions.filter(({ name }) => name !== header)
    const key = choice === 'free' ? '' : choice
    return { ...recipe, regions: key === null ? others : [...others, { name: header, key }] }
  }
  if (rule === 'fuzzy_header') return withDestination(recipe, header, destinationOf(choice))
  const others = recipe.answers.filter((one) => one.rule !== rule || one.header !== header)
  if (choice === null) return { ...recipe, answers: others }
  return { ...recipe, answers: [...others, { rule, header, choice }] }
}

/** What a recipe says to a question; null while it says nothing. */
export function answerOf(recipe: Recipe, { rule, header }: Question): string | null {
  if (rule === 'extract') return recipe.extract
  if (rule === 'sheet') return recipe.sheet
  if (rule === 'region_ambiguous' || rule === 'region_conflict') {
    const chosen = recipe.regions.find(({ name }) => name === header)
    return chosen ? chosen.key || 'free' : null
  }
  if (rule === 'fuzzy_header') {
    const chosen = recipe.columns.find((one) => one.header === header)
    return chosen ? wordOf(chosen.destination) : null
  }
  return answerTo(recipe, rule, header)
}

/** A destination as the one word that a select holds. */
export const wordOf = (destination: Destination): string =>
  destination.to === 'column' ? destination.column : destination.to

/** The destination of a select's word; null for none. */
export function destinationOf(word: string | null): Destination | null {
  if (word === null || word === '') return null
  if (word === 'attribute' || word === 'nothing') return { to: word }
  return { to: 'column', column: word }
}

/** A recipe in which a source column goes elsewhere; null: where its name leads. A field is fed by one column only. */
export function withDestination(
  recipe: Recipe,
  header: string,
  destination: Destination | null,
): Recipe {
  const field = destination?.to === 'column' ? destination.column : null
  const others = recipe.columns.filter(
    (one) =>
      one.header !== header &&
      !(field && one.destination.to === 'column' && one.destination.column === field),
  )
  return { ...recipe, columns: destination ? [...others, { header, destination }] : others }
}

/** A recipe in which all rows of the file say this of a column that it lacks; an empty text: nothing. */
export function withConstant(recipe: Recipe, column: string, value: string): Recipe {
  const others = recipe.constants.filter((one) => one.column !== column)
  return { ...recipe, constants: value === '' ? others : [...others, { column, value }] }
}

/** A recipe in which a label stands for a code; an empty code: not reported; null: as the lists have it. */
export function withLabel(
  recipe: Recipe,
  column: string,
  label: string,
  code: string | null,
): Recipe {
  const others = recipe.labels.filter((one) => one.column !== column || one.label !== label)
  return { ...recipe, labels: code === null ? others : [...others, { column, label, code }] }
}

/** A recipe in which a line that was set aside is data, or is set aside again. */
export function withRestored(recipe: Recipe, line: number, isData: boolean): Recipe {
  const others = recipe.restored.filter((other) => other !== line)
  return { ...recipe, restored: isData ? [...others, line] : others }
}
