package nl.lvsgateway.proeven.gril.plant;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and changes records of the gateway that we do not know. */
final class Records {

    private Records() {}

    static @Nullable Object deel(@Nullable Object record, String naam) {
        try {
            var lezer = Objects.requireNonNull(record).getClass().getDeclaredMethod(naam);
            lezer.setAccessible(true);
            return lezer.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The gateway has no '" + naam + "' any more", e);
        }
    }

    static List<?> lijst(Object record, String naam) {
        return (List<?>) Objects.requireNonNull(deel(record, naam));
    }

    /** The same with one part changed. */
    static Object met(Object record, String naam, @Nullable Object waarde) {
        var delen = record.getClass().getRecordComponents();
        var soorten = Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var waarden = Arrays.stream(delen)
                .map(deel -> deel.getName().equals(naam) ? waarde : deel(record, deel.getName()))
                .toArray();
        try {
            var maker = record.getClass().getDeclaredConstructor(soorten);
            maker.setAccessible(true);
            return maker.newInstance(waarden);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
