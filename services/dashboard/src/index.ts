export { createGateway, type Gateway, type GatewayPorts } from './app.ts';
