/** Every format by its name. */
import type { Format, FormatContext } from './format';
import { github } from './github';
import { json } from './json';
import type { FormatName } from './names';
import { pretty } from './pretty';
import { sarif } from './sarif';

export const formats: Readonly<Record<FormatName, (context: FormatContext) => Format>> = {
  pretty,
  json,
  sarif,
  github,
};
