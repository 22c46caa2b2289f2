package nl.lvsgateway.proeven.omgeving;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.lvsgateway.proeven.proces.Geduld;

/** The database of the gateways: the embedded one, or a real PostgreSQL behind a line that can be cut. */
public interface Databank extends AutoCloseable {

    /** Settings for every gateway. */
    List<String> instellingen();

    /** Breaks every connection and refuses new ones for a while; {@code false} when there is no line to cut. */
    boolean verbreek(Duration duur);

    @Override
    void close() throws IOException;

    /** H2, inside the gateway. */
    static Databank ingebouwd() {
        return new Databank() {
            @Override
            public List<String> instellingen() {
                return List.of();
            }

            @Override
            public boolean verbreek(Duration duur) {
                return false;
            }

            @Override
            public void close() {}
        };
    }

    /** PostgreSQL of our own, on a free port, with every guard against power loss on. */
    static Databank postgres() throws IOException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
        var lijn = Tussenschakel.naar("127.0.0.1", server.getPort());
        return new Postgres("/postgres?user=postgres", lijn, server::close);
    }

    /** PostgreSQL elsewhere: {@code jdbc:postgresql://host:port/database?user=...}. */
    static Databank postgres(String jdbc) throws IOException {
        var adres = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)(/.*)").matcher(jdbc);
        if (!adres.matches()) {
            throw new IllegalArgumentException(
                    "Geen adres van PostgreSQL (jdbc:postgresql://host:poort/naam): " + jdbc);
        }
        var lijn = Tussenschakel.naar(adres.group(1), Integer.parseInt(adres.group(2)));
        return new Postgres(adres.group(3), lijn, () -> {});
    }

    /** Closes the server itself. */
    interface Slot {
        void sluit() throws IOException;
    }

    /** Nodes that share a database share this key. */
    String SLEUTEL = "cHJvZWZzbGV1dGVsIHZvb3IgZGUgcHJvZWZrbm9wZW4h";

    /** @param rest of the address, after host and port */
    record Postgres(String rest, Tussenschakel lijn, Slot slot) implements Databank {

        public String jdbc() {
            return "jdbc:postgresql://127.0.0.1:" + lijn.poort() + rest;
        }

        @Override
        public List<String> instellingen() {
            return List.of(
                    "--spring.datasource.url=" + jdbc(),
                    "--gateway.abonnement.sleutel=" + SLEUTEL,
                    "--spring.datasource.hikari.connection-timeout=5000",
                    "--spring.datasource.hikari.maximum-pool-size=12");
        }

        @Override
        public boolean verbreek(Duration duur) {
            lijn.verbreek();
            Geduld.rust(duur);
            lijn.herstel();
            return true;
        }

        @Override
        public void close() throws IOException {
            lijn.close();
            slot.sluit();
        }
    }
}
