# Two stages: build with JDK 25 and Node, run with a JRE. The store stays in the volume /data.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN ./mvnw -q -B -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /data zelian
COPY --from=build /src/target/zelian.jar /opt/zelian/zelian.jar
USER zelian
WORKDIR /data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=Asia/Shanghai", "-jar", "/opt/zelian/zelian.jar"]
CMD ["serve"]
