/* Shows the API's description; on this server alone, nothing is asked of any other. */
SwaggerUIBundle({
    url: '../openapi/openapi.json',
    dom_id: '#api',
    deepLinking: true,
    validatorUrl: null,
});
