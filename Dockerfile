# clausecheck in a small image with a Java of its own: runs as a user without rights, on a read-only file system, without a network.
#
#   docker build -t clausecheck .
#   docker run --rm --read-only --network none -v "$PWD:/deals:ro" clausecheck check .

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn -B -q -Dmaven.test.skip=true package \
 && mkdir -p /opt/clausecheck \
 && tar -xzf target/dist/clausecheck-*.tar.gz -C /opt/clausecheck --strip-components=1
# only the parts of Java that the jar needs, as jdeps lists them
RUN jlink --add-modules java.base,java.compiler,java.desktop,java.management,java.naming,java.sql,jdk.unsupported \
        --strip-debug --no-man-pages --no-header-files --compress=2 --output /opt/clausecheck/runtime \
 && find /opt/clausecheck -exec touch -d 2026-01-01T00:00:00Z {} +

FROM debian:bookworm-slim
COPY --from=build /opt/clausecheck /opt/clausecheck
ENV PATH=/opt/clausecheck/bin:$PATH LANG=C.UTF-8 CLAUSECHECK_CACHE=/opt/clausecheck/cache
# the archives of loaded classes are made here, once: nothing is written when it runs. They hold for files of exactly these times, which an
# image keeps in whole seconds; hence the touch above
RUN /opt/clausecheck/runtime/bin/java -Xshare:dump >/dev/null \
 && clausecheck --version \
 && clausecheck check /opt/clausecheck/examples/clean-partnership.json --as-of 2026-06-30 \
 && find /opt/clausecheck/cache -name 'classes.*' | grep -q .
USER 65532:65532
WORKDIR /deals
ENTRYPOINT ["clausecheck"]
CMD ["--help"]
