package nl.lvsgateway.techniek.opslag.duurzaam;

import java.util.concurrent.CompletableFuture;

/** What a commit waits for before anybody hears of it. */
interface Vastlegging {

    /** Nothing: the database itself forces at every commit. */
    Vastlegging DOOR_DE_DATABANK = () -> CompletableFuture.completedFuture(null);

    /** Done when all that was written before this call is on the disk itself; fails when that is not certain. */
    CompletableFuture<Void> begin();

    /**
     * Returns when everything that this thread committed lasts through a power cut.
     *
     * @throws nl.lvsgateway.techniek.Opslagstoring when that is not certain
     */
    default void wacht() {
        Schijfdraad.wacht("What was written could not be forced to disk", begin());
    }
}
