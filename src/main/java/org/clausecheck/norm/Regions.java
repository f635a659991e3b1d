package org.clausecheck.norm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.clausecheck.logic.Truth.State;

/** The territories of one day: the world, the EU and the EEA with the members they have on it, countries and their subdivisions. */
final class Regions implements Tree {

    /** A membership; no last day while it lasts. */
    private record Membership(String union, String country, LocalDate from, LocalDate to) {
    }

    private static final List<Membership> MEMBERSHIPS = read();
    private static final TreeSet<LocalDate> CHANGES = changes();

    private final Map<String, List<String>> members = new LinkedHashMap<>();

    private Regions(LocalDate day) {
        members.put("EU", new ArrayList<>());
        members.put("EEA", new ArrayList<>());
        for (Membership membership : MEMBERSHIPS) {
            if (!day.isBefore(membership.from()) && !day.isAfter(membership.to())) {
                members.get(membership.union()).add(membership.country());
            }
        }
    }

    static Regions on(LocalDate day) {
        return new Regions(day);
    }

    /** The first day of the time in which memberships are those of a day. */
    static LocalDate era(LocalDate day) {
        LocalDate era = CHANGES.floor(day);
        return era == null ? LocalDate.MIN : era;
    }

    private static List<Membership> read() {
        List<Membership> memberships = new ArrayList<>();
        try (InputStream in = Regions.class.getResourceAsStream("memberships.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] cells = line.split(",", -1);
                    memberships.add(new Membership(cells[0], cells[1], LocalDate.parse(cells[2]),
                            cells[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[3])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return memberships;
    }

    private static TreeSet<LocalDate> changes() {
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Membership membership : MEMBERSHIPS) {
            changes.add(membership.from());
            if (!membership.to().equals(LocalDate.MAX)) {
                changes.add(membership.to().plusDays(1));
            }
        }
        return changes;
    }

    @Override
    public boolean has(String code) {
        return code.equals("world") || members.containsKey(code) || isCountryOrPart(code);
    }

    private static boolean isCountryOrPart(String code) {
        return code.length() == 2 || code.length() > 3 && code.charAt(2) == '-' && Character.isUpperCase(code.charAt(0))
                && Character.isUpperCase(code.charAt(1));
    }

    private static String country(String code) {
        return code.length() > 2 ? code.substring(0, 2) : code;
    }

    @Override
    public boolean contains(String broader, String narrower) {
        if (broader.equals("world") || broader.equals(narrower)) {
            return true;
        }
        List<String> union = members.get(broader);
        if (union == null) {
            return broader.length() == 2 && isCountryOrPart(narrower) && country(narrower).equals(broader);
        }
        return members.containsKey(narrower) ? union.containsAll(members.get(narrower))
                : isCountryOrPart(narrower) && union.contains(country(narrower));
    }

    @Override
    public State siblings(String one, String other) {
        return State.NO;
    }

    @Override
    public State siblingInside(String one, String other) {
        return State.NO;
    }

    @Override
    public List<String> parts(String code) {
        return members.getOrDefault(code, List.of());
    }

    @Override
    public boolean isMadeOfParts(String code) {
        return members.containsKey(code);
    }

    @Override
    public String top(String code) {
        return "world";
    }
}
