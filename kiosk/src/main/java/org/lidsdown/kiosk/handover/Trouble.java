package org.lidsdown.kiosk.handover;

/** What the staff should know about handing over, worst first. */
public enum Trouble {
    /** The host refuses this kiosk: its certificate was taken back, or is not known there. */
    REFUSED,
    /** The host, or the kiosk to the host, does not have a certificate that is right. */
    NOT_TRUSTED,
    /** The host's key list is signed by another school's key, or older than the one here. */
    OTHER_KEYS,
    /** Nothing seals what pupils would tell: there is no key list yet. */
    NO_KEYS,
    /** Something has waited for the host for an hour. */
    WAITS_LONG,
    /** All is well. */
    NONE
}
