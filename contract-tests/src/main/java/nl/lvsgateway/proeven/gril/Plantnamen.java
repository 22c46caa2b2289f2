package nl.lvsgateway.proeven.gril;

import java.util.Iterator;

/** The faults that can be planted, for the help of the command. */
final class Plantnamen implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Grilplanten.NAMEN.iterator();
    }
}
