package org.cartulary.ports.mail;

/**
 * Recurring work: hands over the mails that are due. Each is leased by a write first, so two nodes never send one mail at the same time;
 * one that fails is tried again after growing pauses, holds up no other, and is dead after the last try. A mail is sent at least once,
 * and twice only when the process died between the mail server's yes and our writing it down, then with the same Message-ID.
 */
public interface RelayMail {

    Relayed handle();

    /** How many were sent, will be tried again, and are dead. */
    record Relayed(int sent, int failed, int dead) {}
}
