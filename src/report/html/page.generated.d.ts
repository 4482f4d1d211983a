/** The page of a report, made by scripts/generate-page.mjs: see src/report/page. */
export const pageScript: string;
export const pageStyle: string;
/** As a Content-Security-Policy names them: `sha256-…`. */
export const scriptHash: string;
export const styleHash: string;
