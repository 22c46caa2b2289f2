package nl.lvsgateway.uitgaand.opslag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.lvsgateway.techniek.opslag.Moment;
import nl.lvsgateway.uitgaand.Eigenaar;
import nl.lvsgateway.uitgaand.Werkstuk;
import nl.lvsgateway.uitgaand.Werkvoorraad;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of one outbox; the same text on H2 and PostgreSQL. Its table has {@code id}, {@code stand} (0 waits, 1 in hand),
 * {@code eigenaar}, {@code lease_tot} and {@code poging}. Many rows are always locked lowest id first, so that nodes never
 * wait for each other in a ring.
 */
@Transactional
public abstract class Werkrijen implements Werkvoorraad {

    private static final String VAN_ONS = " WHERE id = :id AND stand = 1 AND eigenaar = :ik AND poging = :poging";

    protected final JdbcClient db;
    private final String tabel;
    private final String vrij;

    /** @param vrij what else is set of a row that is free again without having been booked; may be empty */
    protected Werkrijen(JdbcClient db, String tabel, String vrij) {
        this.db = db;
        this.tabel = tabel;
        this.vrij = "stand = 0, eigenaar = NULL, lease_tot = NULL" + vrij;
    }

    /**
     * Takes in hand; when other nodes were first with all that were chosen, those after them are tried.
     *
     * @param kandidaten looked up without a lock, in order of their turn
     * @param kies which of those that are left go together; empty ends it
     * @param lees reads a row as it was before it was taken
     */
    protected final <T extends Werkstuk> List<T> neem(
            Collection<Long> kandidaten, UnaryOperator<List<Long>> kies, RowMapper<T> lees, Eigenaar eigenaar) {
        var over = new ArrayList<>(kandidaten);
        for (var gekozen = kies.apply(over); !gekozen.isEmpty(); gekozen = kies.apply(over)) {
            var vast = vergrendel(gekozen, lees);
            if (!vast.isEmpty()) {
                begin(vast.stream().map(Werkstuk::id).toList(), eigenaar);
                return vast;
            }
            over.removeAll(List.copyOf(gekozen));
        }
        return List.of();
    }

    /** Ordered by the primary key and nothing else: H2 would lock every waiting row otherwise. */
    private <T> List<T> vergrendel(List<Long> gekozen, RowMapper<T> lees) {
        return db.sql("SELECT * FROM " + tabel + " WHERE id IN (:ids) AND stand = 0 ORDER BY id FOR UPDATE SKIP LOCKED")
                .param("ids", gekozen)
                .query((rij, n) -> Objects.requireNonNull(lees.mapRow(rij, n)))
                .list();
    }

    private void begin(List<Long> ids, Eigenaar eigenaar) {
        db.sql("UPDATE " + tabel
                        + " SET stand = 1, eigenaar = :ik, lease_tot = :tot, poging = poging + 1 WHERE id IN (:ids)")
                .param("ik", eigenaar.naam())
                .param("tot", Moment.van(eigenaar.leaseTot()))
                .param("ids", ids)
                .update();
    }

    /**
     * Books what is in hand and lets it go; {@code false}, and nothing changed, when another owner took it over meanwhile.
     *
     * @param wordt what is set, with named parameters
     */
    protected final boolean boek(Werkstuk stuk, String eigenaar, String wordt, Map<String, ?> waarden) {
        return vanOns(
                "UPDATE " + tabel + " SET " + wordt + ", eigenaar = NULL, lease_tot = NULL", stuk, eigenaar, waarden);
    }

    /** It is done and leaves nothing behind; {@code false} when another owner took it over meanwhile. */
    protected final boolean verwijder(Werkstuk stuk, String eigenaar) {
        return vanOns("DELETE FROM " + tabel, stuk, eigenaar, Map.of());
    }

    private boolean vanOns(String sql, Werkstuk stuk, String eigenaar, Map<String, ?> waarden) {
        var alle = new HashMap<String, Object>(waarden);
        alle.putAll(Map.of("id", stuk.id(), "ik", eigenaar, "poging", stuk.poging()));
        return db.sql(sql + VAN_ONS).params(alle).update() == 1;
    }

    @Override
    public <T extends Werkstuk> List<T> verleng(Eigenaar eigenaar, Collection<T> stukken) {
        var pogingen = new HashMap<Long, Integer>();
        var sql = "SELECT id, poging FROM " + tabel
                + " WHERE id IN (:ids) AND stand = 1 AND eigenaar = :ik ORDER BY id FOR UPDATE";
        db.sql(sql)
                .param("ids", stukken.stream().map(Werkstuk::id).toList())
                .param("ik", eigenaar.naam())
                .query(rij -> {
                    pogingen.put(rij.getLong("id"), rij.getInt("poging"));
                });
        var nog = stukken.stream()
                .filter(stuk -> Objects.equals(pogingen.get(stuk.id()), stuk.poging()))
                .toList();
        if (!nog.isEmpty()) {
            db.sql("UPDATE " + tabel + " SET lease_tot = :tot WHERE id IN (:ids)")
                    .param("tot", Moment.van(eigenaar.leaseTot()))
                    .param("ids", nog.stream().map(Werkstuk::id).toList())
                    .update();
        }
        return nog;
    }

    @Override
    public int geefTerug(String eigenaar) {
        return maakVrij("eigenaar = :wie", Map.of("wie", eigenaar));
    }

    @Override
    public int neemOver(Instant verlopenOp) {
        return maakVrij("lease_tot < :nu", Map.of("nu", Objects.requireNonNull(Moment.van(verlopenOp))));
    }

    @Override
    public int neemOverVanAnderen(String eigenaar) {
        return maakVrij("eigenaar <> :wie", Map.of("wie", eigenaar));
    }

    /** What is locked at this moment is just being booked or lengthened: it is not silent. */
    private int maakVrij(String welke, Map<String, ?> waarden) {
        var inHand = "SELECT id FROM " + tabel + " WHERE stand = 1 AND " + welke;
        var gezien = db.sql(inHand).params(waarden).query(Long.class).list();
        var vast = gezien.isEmpty()
                ? gezien
                : db.sql(inHand + " AND id IN (:ids) ORDER BY id FOR UPDATE SKIP LOCKED")
                        .params(waarden)
                        .param("ids", gezien)
                        .query(Long.class)
                        .list();
        return vast.isEmpty()
                ? 0
                : db.sql("UPDATE " + tabel + " SET " + vrij + " WHERE id IN (:ids)")
                        .param("ids", vast)
                        .update();
    }
}
