package de.foerderfluss.guideline;

/** A funding object as it is stored. */
record ObjectRow(String version, String code, String number, String germanName, boolean verified) {}
