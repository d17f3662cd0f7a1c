/**
 * The viewer as a reader needs it: without its own bar, which opens other documents, without a choice among one
 * server and empty columns, and with room for an operation's name on a narrow screen. How a problem looks is said
 * once, at the head of the page.
 */
export const viewerStyle = `
html.dark-mode body { background: inherit }
.swagger-ui .topbar,
.swagger-ui .servers-title,
.swagger-ui .servers,
.swagger-ui .response-col_links,
.swagger-ui .response:not([data-code^="2"]) .response-controls,
.swagger-ui .response:not([data-code^="2"]) .model-example { display: none }
.swagger-ui .scheme-container { padding: 16px 0 }
.swagger-ui .info { margin: 32px 0 }
.swagger-ui .info p { max-width: 46rem; margin-left: 0; margin-right: 0 }
.swagger-ui .info pre { max-width: 46rem; margin-left: 0; margin-right: 0 }
.swagger-ui .renderedMarkdown code { color: inherit }
.swagger-ui .renderedMarkdown pre code { display: block; padding: 8px 12px }
.swagger-ui .response .renderedMarkdown p { margin: 0 0 4px; font-size: 14px }
.swagger-ui .opblock .opblock-summary-operation-id { font-size: 14px; padding-right: 40px }
@media (max-width: 640px) {
  .swagger-ui .opblock .opblock-summary-control { flex-wrap: wrap; row-gap: 4px }
  .swagger-ui .opblock .opblock-summary-path-description-wrapper { flex: 1 1 60% }
  .swagger-ui .opblock .opblock-summary-operation-id { flex: 1 0 100%; padding: 0 0 4px 10px; text-align: left }
  .swagger-ui .opblock-tag { flex-wrap: wrap }
}
`
