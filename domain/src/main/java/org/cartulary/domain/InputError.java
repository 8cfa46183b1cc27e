package org.cartulary.domain;

/** Input that is not a value of its kind. Names the field, so that a form can say it beside the field. */
public sealed interface InputError extends Refusal {

    @Override
    default RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    /** The field is required and was empty. */
    record Missing(String field) implements InputError {}

    /** The field is longer than {@code most} characters. */
    record TooLong(String field, int most) implements InputError {}

    /** The field does not have the form that {@code expected} describes. */
    record Malformed(String field, String expected) implements InputError {}

    /** The number is not between {@code least} and {@code most}. */
    record OutOfRange(String field, String least, String most) implements InputError {}

    /** The field is none that this document has. */
    record UnknownField(String field) implements InputError {}
}
