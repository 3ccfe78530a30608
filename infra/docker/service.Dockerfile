# One image for each service: docker build -f infra/docker/service.Dockerfile --build-arg SERVICE=scoring .
#
# Not run here: the machine where this was written has no Docker engine. Its steps were run there as plain commands, and
# `npm test` lints it. Tags follow what the publishers document; pin digests where you have a registry to ask
# (`docker buildx imagetools inspect node:24.21.0-trixie-slim`).

FROM node:24.21.0-trixie-slim AS base
WORKDIR /app
ENV TURBO_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1

# What this service is made of, and nothing else. The rulebook as well: the dashboard writes its names into the web app.
FROM base AS prune
ARG SERVICE
COPY . .
RUN npm install --global "turbo@$(node -p 'require("./package.json").devDependencies.turbo')" \
  && turbo prune "@pantau/${SERVICE:?say which: --build-arg SERVICE=scoring}" @pantau/rulebook --docker --production
# Linters, tests and npm's own Node are no part of an image, and `--production` left the engines out: nobody may ask for them.
RUN cd out/json \
  && npm pkg delete devDependencies optionalDependencies \
  && npm pkg delete 'devDependencies[@pantau/engines]' --workspaces

# Generated code, and the web app where there is one. `npm install`, because the lock file may lack the binaries of other
# platforms, and `npm ci` refuses that; what it does hold is still checked against its hash.
FROM base AS build
ARG SERVICE
COPY --from=prune /app/out/json ./
RUN npm install --ignore-scripts
COPY --from=prune /app/out/full/packages ./packages
COPY --from=prune /app/out/full/services ./services
COPY tsconfig.base.json ./
COPY proto ./proto
COPY scripts ./scripts
# Packages first: the generator of complaints reads what the rulebook's wrote.
RUN npm run generate --workspace packages --if-present \
  && npm run generate --workspace "@pantau/${SERVICE}" --if-present \
  && npm run build --workspace "@pantau/${SERVICE}" --if-present \
  && find . -name node_modules -prune -exec rm -r {} +

# What it needs when it runs, exactly as locked.
FROM base AS dependencies
COPY --from=prune /app/out/json ./
RUN npm pkg delete devDependencies --workspaces \
  && npm ci --omit=dev --ignore-scripts

FROM base AS service
ARG SERVICE
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="pantau-${SERVICE}" \
  org.opencontainers.image.description="Pantau, ${SERVICE}: how well public services in Indonesia perform" \
  org.opencontainers.image.licenses="Apache-2.0" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}" \
  org.opencontainers.image.base.name="docker.io/library/node:24.21.0-trixie-slim"
# HOST stays 127.0.0.1 until the installation says otherwise, together with whom it trusts (docs/deployment.md).
ENV NODE_ENV=production PORT=8080 NODE_OPTIONS="--disable-warning=ExperimentalWarning"
# Owned by root and never written: the root file system may be read-only.
COPY --from=dependencies /app ./
COPY --from=build /app ./
WORKDIR /app/services/${SERVICE}
# By number, so that Kubernetes can see that it is not root.
USER 1000:1000
STOPSIGNAL SIGTERM
# Ready, not only alive: who depends on it waits for it. Compose restarts nothing for it; Kubernetes has its own probes.
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1: it handles SIGTERM and SIGINT, and starts no children that would need reaping.
CMD ["node", "src/main.ts"]
