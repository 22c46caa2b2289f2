package nl.lvsgateway.proeven.storing;

import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;

/** One delivery that an LVS asked for, with the bytes that Kindkans must get. */
final class Zending {

    private final List<String> sommen;
    private final List<String> geheel;
    private volatile long toegezegdOp;

    /**
     * @param sommen sha-256 in the order of the message, the dossier first when it goes along
     * @param geheel what may come instead when bijlagen were added to what Kindkans does not have: the whole
     */
    Zending(List<String> sommen, List<String> geheel) {
        this.sommen = List.copyOf(sommen);
        this.geheel = List.copyOf(geheel);
    }

    static List<String> sommen(Proefaanvraag aanvraag) {
        var sommen = new ArrayList<String>();
        sommen.add(aanvraag.dossier().sha256());
        sommen.addAll(aanvraag.bijlagensommen());
        return sommen;
    }

    static List<String> sommen(List<Proefbijlage> bijlagen) {
        return bijlagen.stream().map(b -> b.inhoud().sha256()).toList();
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

    boolean past(List<String> ontvangen) {
        return sommen.equals(ontvangen) || geheel.equals(ontvangen);
    }
}
