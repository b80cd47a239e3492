# Built once with the whole toolchain, shipped as one binary that needs SQLite and the C and C++ runtimes from Debian.
FROM swift:6.3-bookworm AS builder
RUN apt-get update \
    && apt-get install -y --no-install-recommends libsqlite3-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
# The dependencies change less often than the code: fetched in a layer of their own.
COPY Package.swift Package.resolved* ./
RUN swift package resolve
COPY Sources Sources
COPY Migrations Migrations
COPY Tests Tests
RUN swift build -c release --product inzetbaar --static-swift-stdlib \
    && install -D "$(swift build -c release --static-swift-stdlib --show-bin-path)/inzetbaar" /out/inzetbaar

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates libsqlite3-0 libstdc++6 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin inzetbaar \
    && install -d -m 0700 -o inzetbaar -g inzetbaar /data
COPY --from=builder /out/inzetbaar /usr/local/bin/inzetbaar
USER inzetbaar
ENV INZETBAAR_DATA=/data INZETBAAR_HOST=0.0.0.0 INZETBAAR_PORT=8080
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s --retries=3 CMD ["inzetbaar", "healthcheck"]
ENTRYPOINT ["inzetbaar"]
CMD ["serve"]
