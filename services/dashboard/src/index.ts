export { createGateway, type GatewayPorts } from './app.ts';
