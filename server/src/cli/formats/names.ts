/** The ways in which `dossier check` tells problems. */
export const formatNames = ['pretty', 'json', 'sarif', 'github'] as const;

export type FormatName = (typeof formatNames)[number];
