package org.clausecheck.engine.dmn;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of FEEL that an input must not be named. An input named {@code date} hides the function {@code date()}: cells then match
 * nothing, and no engine or validator says so. A plain list, so that reading a table loads nothing of the engine; a test keeps it in
 * step with the engine's own functions.
 */
final class FeelNames {

    private static final Set<String> TAKEN = new TreeSet<>(Arrays.asList("""
            for,in,if,then,else,return,some,every,satisfies,between,instance,of,function,external,not,and,or,null,true,false,item,partial,
            abs,after,all,any,append,before,ceiling,code,coincides,concatenate,contains,context,context merge,context put,count,date,
            date and time,day of week,day of year,decimal,decision table,distinct values,duration,during,ends with,even,exp,finished by,
            finishes,flatten,floor,get entries,get value,includes,index of,insert before,invoke,is,list contains,list replace,log,
            lower case,matches,max,mean,median,meets,met by,min,mode,modulo,month of year,nn all,nn any,nn count,nn max,nn mean,
            nn median,nn min,nn mode,nn stddev,nn sum,now,number,odd,overlaps,overlaps after,overlaps before,product,range,remove,
            replace,reverse,round down,round half down,round half up,round up,sort,split,sqrt,started by,starts,starts with,stddev,
            string,string join,string length,sublist,substring,substring after,substring before,sum,time,today,union,upper case,
            week of year,years and months duration""".split(",\\s*")));

    private FeelNames() {
    }

    /** Whether a name belongs to FEEL. */
    static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }
}
