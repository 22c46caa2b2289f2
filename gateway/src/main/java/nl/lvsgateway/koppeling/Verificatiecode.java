package nl.lvsgateway.koppeling;

/** The secret that the school types in the LVS and in Kindkans; never prints. */
public record Verificatiecode(String waarde) {

    public Verificatiecode {
        waarde = waarde.strip();
    }

    @Override
    public String toString() {
        return "Verificatiecode[***]";
    }
}
