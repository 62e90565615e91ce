/** Whether the first line that isn't blank is a dossier's: an Arabic breadcrumb, or a masthead. */
export declare function looksLikeDossier(text: string): boolean;
