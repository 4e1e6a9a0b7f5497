window.ui = SwaggerUIBundle({
  url: '/openapi',
  dom_id: '#docs',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
  oauth2RedirectUrl: window.location.origin + '/docs/oauth2-redirect.html'
});
window.ui.initOAuth({
  clientId: 'gdnn-web',
  usePkceWithAuthorizationCodeGrant: true
});
