package io.moodreel.server.jobs;

/** Parameters no job can be made of. */
public final class InvalidJobException extends Exception {
    private final String parameter;

    public InvalidJobException(String parameter, String sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    /** The parameter at fault. */
    public String parameter() {
        return parameter;
    }
}
