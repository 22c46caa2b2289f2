package nl.lvsgateway.proeven.storing;

import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;

/** One delivery that an LVS asked for, with the bytes that Kindkans must get. */
final class Zending {

    private final List<String> sommen;
    private volatile long toegezegdOp;

    /** @param sommen sha-256 in the order of the message, the dossier first when it goes along */
    Zending(List<String> sommen) {
        this.sommen = List.copyOf(sommen);
    }

    static List<String> sommen(Proefaanvraag aanvraag) {
        var sommen = new ArrayList<String>();
        sommen.add(aanvraag.dossier().sha256());
        sommen.addAll(aanvraag.bijlagensommen());
        return sommen;
    }

    /** The gateway answered: from here on it is a promise. */
    void toegezegd() {
        toegezegdOp = System.nanoTime();
    }

    boolean isToegezegd() {
        return toegezegdOp != 0;
    }

    /** Nanoseconds from the promise; negative when it arrived before the answer did. */
    long sindsToezegging(long tijd) {
        return tijd - toegezegdOp;
    }

    List<String> sommen() {
        return sommen;
    }
}
