package org.zelian.intake.read;

/**
 * What is wrong with a record or a file.
 *
 * @param cell number of the cell, from 1; 0 = the whole record
 * @param code upper snake
 * @param found a sentence
 * @param advice a sentence
 */
public record Fault(int cell, String code, String found, String advice) {}
