package org.cartulary.domain.client;

/** What a one-time token is good for; it is good for nothing else. The code begins its text, so that a person sees what he holds. */
public enum TokenPurpose {
    INVITATION("inv"),
    OFFER("offer"),
    SET_ACCESS("access");

    private final String code;

    TokenPurpose(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
