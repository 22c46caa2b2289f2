package nl.lvsgateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * Who calls whom, read from bytecode. ArchUnit tells what a method calls, and not which of its lambdas goes to which call; here
 * that makes the difference between what runs inside a transaction and what was prepared before it.
 */
final class Oproepkaart {

    /** A method; class names as bytecode spells them. */
    record Plek(String soort, String naam, String vorm) {

        @Override
        public String toString() {
            return soort.substring(soort.lastIndexOf('/') + 1) + "." + naam;
        }
    }

    /** @param naar the call that a lambda is handed to; {@code null} when it is kept first */
    record Lambda(Plek inhoud, @Nullable Plek naar) {}

    /** One method with all that it does. */
    static final class Methode {

        final Set<String> kenmerken = new HashSet<>();
        final List<Plek> roept = new ArrayList<>();
        final List<Lambda> lambdas = new ArrayList<>();
    }

    final Map<Plek, Methode> methoden = new HashMap<>();
    final Map<String, Set<String>> kenmerkenVan = new HashMap<>();
    private final Map<String, Set<String>> ouders = new HashMap<>();
    private final Map<String, Set<String>> kinderen = new HashMap<>();

    void lees(InputStream klasse) throws IOException {
        new ClassReader(klasse).accept(new Klassenlezer(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** What may run when this is called: itself, what it inherits, and whatever puts something in its place. */
    Stream<Plek> kandidaten(Plek oproep) {
        var soorten = new LinkedHashSet<String>();
        loop(oproep.soort(), ouders, soorten);
        loop(oproep.soort(), kinderen, soorten);
        return soorten.stream()
                .map(soort -> new Plek(soort, oproep.naam(), oproep.vorm()))
                .filter(methoden::containsKey);
    }

    private static void loop(String van, Map<String, Set<String>> pijlen, Set<String> gezien) {
        if (gezien.add(van) || pijlen.containsKey(van)) {
            pijlen.getOrDefault(van, Set.of()).stream()
                    .filter(naar -> !gezien.contains(naar))
                    .forEach(naar -> loop(naar, pijlen, gezien));
        }
    }

    private final class Klassenlezer extends ClassVisitor {

        private String soort = "";

        Klassenlezer() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int versie, int vlaggen, String naam, @Nullable String vorm, String ouder, String[] koppelvlakken) {
            soort = naam;
            kenmerkenVan.put(naam, new HashSet<>());
            Stream.concat(Stream.of(ouder), Stream.of(koppelvlakken)).forEach(boven -> {
                ouders.computeIfAbsent(naam, n -> new HashSet<>()).add(boven);
                kinderen.computeIfAbsent(boven, n -> new HashSet<>()).add(naam);
            });
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String kenmerk, boolean zichtbaar) {
            kenmerkenVan.getOrDefault(soort, new HashSet<>()).add(kenmerk);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int vlaggen, String naam, String vorm, @Nullable String ouderwets, String @Nullable [] fouten) {
            var methode = new Methode();
            methoden.put(new Plek(soort, naam, vorm), methode);
            return new Methodelezer(methode);
        }
    }

    private static final class Methodelezer extends MethodVisitor {

        private final Methode methode;
        private final List<Plek> inHanden = new ArrayList<>();

        Methodelezer(Methode methode) {
            super(Opcodes.ASM9);
            this.methode = methode;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String kenmerk, boolean zichtbaar) {
            methode.kenmerken.add(kenmerk);
            return null;
        }

        @Override
        public void visitMethodInsn(int soort, String van, String naam, String vorm, boolean koppelvlak) {
            var oproep = new Plek(van, naam, vorm);
            methode.roept.add(oproep);
            geef(oproep);
        }

        @Override
        public void visitInvokeDynamicInsn(String naam, String vorm, Handle maker, Object... delen) {
            for (var deel : delen) {
                if (deel instanceof Handle inhoud) {
                    inHanden.add(new Plek(inhoud.getOwner(), inhoud.getName(), inhoud.getDesc()));
                }
            }
        }

        @Override
        public void visitVarInsn(int wat, int waar) {
            if (wat == Opcodes.ASTORE) {
                geef(null);
            }
        }

        @Override
        public void visitFieldInsn(int wat, String van, String naam, String vorm) {
            if (wat == Opcodes.PUTFIELD || wat == Opcodes.PUTSTATIC) {
                geef(null);
            }
        }

        @Override
        public void visitInsn(int wat) {
            if (wat == Opcodes.ARETURN) {
                geef(null);
            }
        }

        private void geef(@Nullable Plek aan) {
            inHanden.forEach(inhoud -> methode.lambdas.add(new Lambda(inhoud, aan)));
            inHanden.clear();
        }
    }
}
